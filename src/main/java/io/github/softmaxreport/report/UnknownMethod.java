package io.github.softmaxreport.report;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template asks of a value of ours that can't answer it. The expressions' language tells only class and method. */
final class UnknownMethod {
    private static final String OURS = UnknownMethod.class.getPackageName() + ".";
    private static final Pattern ASKED =
            Pattern.compile(Pattern.quote(OURS) + "(?<type>[\\w$]+)\\.(?<name>\\w+)(\\((?<given>.*)\\))?");

    private UnknownMethod() {}

    /** A message in the words of who writes templates, if it is one of this kind; else as it is. */
    static String told(String message) {
        Matcher asked = ASKED.matcher(message);
        if (!asked.matches()) {
            return message;
        }
        List<Method> methods = methods(asked.group("type"));
        String type = simple(asked.group("type"));
        String name = asked.group("name");
        List<String> wanted = methods.stream()
                .filter(method -> method.getName().equals(name))
                .map(UnknownMethod::call)
                .sorted()
                .toList();
        if (wanted.isEmpty()) {
            List<String> names =
                    methods.stream().map(Method::getName).distinct().sorted().toList();
            return UnknownNameException.told("method of " + type, name, names);
        }
        String given = asked.group("given") == null ? name : name + "(" + types(asked.group("given")) + ")";
        return type + " can't be asked for " + given + "; wanted " + String.join(" or ", wanted);
    }

    private static List<Method> methods(String type) {
        try {
            return Arrays.stream(Class.forName(OURS + type).getMethods())
                    .filter(method -> method.getDeclaringClass() != Object.class)
                    .toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    private static String call(Method method) {
        return method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String types(String names) {
        return Arrays.stream(names.split(", ", -1)).map(UnknownMethod::simple).collect(Collectors.joining(", "));
    }

    private static String simple(String name) {
        return name.substring(1 + Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')));
    }
}

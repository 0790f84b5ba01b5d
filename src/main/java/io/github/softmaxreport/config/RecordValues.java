package io.github.softmaxreport.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a record and of the records within it by their path, such as {@code start.deviation}, in the order in
 * which they are declared: whatever treats all hyperparameters alike goes through here, so that no other list of them
 * can fall behind.
 */
final class RecordValues {
    /** Asking a class for them takes longer than reading all values. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private RecordValues() {}

    /** Every value that is not a record itself. */
    static Map<String, Object> of(Record owner) {
        Map<String, Object> values = new LinkedHashMap<>();
        collect(owner, "", values);
        return values;
    }

    /**
     * The record with one value replaced.
     *
     * @param path of a value, or of a record within
     * @param value of the type declared there
     * @throws IllegalArgumentException if there is no such path, or the record refuses the value
     */
    static <R extends Record> R with(R owner, String path, Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        List<RecordComponent> components = COMPONENTS.get(owner.getClass());
        Object[] values = components.stream().map(c -> read(owner, c)).toArray();
        for (int i = 0; i < values.length; i++) {
            if (components.get(i).getName().equals(name)) {
                values[i] = dot < 0 ? value : with((Record) values[i], path.substring(dot + 1), value);
                return create(owner, components, values);
            }
        }
        throw new IllegalArgumentException("no value " + path + " in " + owner);
    }

    private static void collect(Record owner, String before, Map<String, Object> values) {
        for (RecordComponent component : COMPONENTS.get(owner.getClass())) {
            Object value = read(owner, component);
            if (value instanceof Record inner) {
                collect(inner, before + component.getName() + ".", values);
            } else {
                values.put(before + component.getName(), value);
            }
        }
    }

    private static Object read(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " can't be read", e);
        }
    }

    @SuppressWarnings("unchecked") // the constructor is that of the owner's class
    private static <R extends Record> R create(R owner, List<RecordComponent> components, Object[] values) {
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) owner.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getTargetException().getMessage()), e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(owner.getClass() + " can't be created", e);
        }
    }
}

package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.Hyperparameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The second line of a setting's label: of λ, η, batch size and epochs those in which settings differ; λ and η where
 * they agree in all.
 *
 * @param all settings of the figure
 */
record SettingDetail(List<Hyperparameters> all) {
    SettingDetail {
        all = List.copyOf(all);
    }

    String of(Hyperparameters one) {
        List<String> parts = new ArrayList<>();
        boolean shared = agree(Hyperparameters::batchSize) && agree(Hyperparameters::epochs);
        if (shared || !agree(Hyperparameters::regularization)) {
            parts.add("\u03bb = " + Numeral.exact(one.regularization()));
        }
        if (shared || !agree(Hyperparameters::learningRate)) {
            parts.add("\u03b7 = " + Numeral.exact(one.learningRate()));
        }
        if (!agree(Hyperparameters::batchSize)) {
            parts.add("batch " + one.batchSize());
        }
        if (!agree(Hyperparameters::epochs)) {
            parts.add(one.epochs() + " epochs");
        }
        return String.join(", ", parts);
    }

    private boolean agree(ToDoubleFunction<Hyperparameters> value) {
        return all.stream().mapToDouble(value).distinct().count() <= 1;
    }
}

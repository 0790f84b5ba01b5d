package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.study.BonusResult;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the setting of part two was chosen, and everything else that was.
 *
 * @param shared hyperparameters of the first experiment, from which the recipe is told
 */
public record SearchView(BonusResult result, Bonus asked, Hyperparameters shared, Numbers number, Words words) {
    /** The recipe's hyperparameters that are not those of the first experiment, but for epochs and those that the search chose. */
    public List<OptionView> recipe() {
        List<String> searched =
                asked.search().grid().stream().map(axis -> axis.path()).toList();
        return OptionView.of(
                result.search().chosen(),
                result.search().chosen().differences(shared).stream()
                        .filter(path -> !searched.contains(path) && !path.equals("epochs"))
                        .toList(),
                BonusView.PLACE.at("search", "chosen"),
                number,
                words);
    }

    /** The hyperparameters that the search chose. */
    public List<OptionView> chosen() {
        return OptionView.of(
                result.search().chosen(),
                asked.search().grid().stream().map(axis -> axis.path()).toList(),
                BonusView.PLACE.at("search", "chosen"),
                number,
                words);
    }

    /** A number of the configuration: search/epochs, search/random/factor, … */
    public BoundNumber asked(String path) {
        double value = switch (path) {
            case "search/epochs" -> asked.search().epochs();
            case "search/random/epochs" -> asked.search().random().epochs();
            case "search/random/factor" -> asked.search().random().factor();
            case "rangeTest/updates" -> asked.rangeTest().updates();
            default ->
                throw new UnknownNameException(
                        "number of part two",
                        path,
                        List.of("search/epochs", "search/random/epochs", "search/random/factor", "rangeTest/updates"));
        };
        return number.value(
                value, BonusView.ASKED.at((Object[]) path.split("/")), "asked.bonus." + path.replace('/', '.'));
    }

    /** Epochs of the chosen setting. */
    public BoundNumber epochs() {
        return OptionView.number(
                result.search().chosen(), "epochs", BonusView.PLACE.at("search", "chosen"), number, words);
    }

    /** The cells of the grid. */
    public StageView grid() {
        return new StageView(
                result.search().grid(), asked.search().grid(), BonusView.PLACE.at("search", "grid"), number, words);
    }

    /** The random cells around the best; none if none were asked for. */
    public List<StageView> random() {
        return result.search().random().stream()
                .map(stage -> new StageView(
                        stage, asked.search().grid(), BonusView.PLACE.at("search", "random"), number, words))
                .toList();
    }

    /** Every choice, in the order in which they were made. */
    public List<SelectionView> selections() {
        return IntStream.range(0, result.selections().size())
                .mapToObj(i -> new SelectionView(
                        result.selections().get(i), i, BonusView.PLACE.at("selections", i), number, words))
                .toList();
    }

    /** How many choices. */
    public BoundNumber choices() {
        return number.value(
                result.selections().size(),
                BonusView.PLACE.at("selections").each().with("count"),
                "bonus.choices");
    }

    /** The range test. */
    public RangeTestView rangeTest() {
        return new RangeTestView(result.rangeTest(), BonusView.PLACE.at("rangeTest"), number);
    }
}

package vn.congtachoi.programme;

import java.util.List;
import java.util.Map;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.uikit.Texts;

/** Money by source in words. */
public final class FundingWords {

    private FundingWords() {}

    /** "Ngân sách nhà nước: 17.000.000 đồng", one for each source in their order. */
    public static List<String> of(Map<FundingSource, Money> money) {
        return money.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(sum -> Texts.of(
                        "programme.money.line",
                        Texts.of(sum.getKey().label().key()),
                        sum.getValue().toString()))
                .toList();
    }
}

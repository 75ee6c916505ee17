package vn.congtachoi.anniversary.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.anniversary.AnniversaryDetail;
import vn.congtachoi.anniversary.AnniversaryDuty;
import vn.congtachoi.anniversary.AnniversaryForm;
import vn.congtachoi.anniversary.AnniversarySpan;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.Texts;

/** What a row of the catalogue says, each thing with its name. */
final class AnniversaryFacts {

    private AnniversaryFacts() {}

    static FactList of(AnniversaryDetail detail) {
        AnniversaryForm form = detail.row().form();
        AnniversaryDuty duty = form.duty();
        FactList facts = new FactList();
        facts.fact(Texts.of("anniversary.ui.kind"), Texts.of("anniversary.kind", form.kind()));
        facts.fact(
                Texts.of("anniversary.ui.scope"),
                detail.unit().isEmpty() ? Texts.of("anniversary.scope", duty.scope()) : detail.unit());
        if (form.date().lunar()) {
            facts.fact(
                    Texts.of("anniversary.ui.form.leap"),
                    Texts.of("anniversary.leap", form.date().leapRule()));
        }
        facts.fact(
                Texts.of("anniversary.ui.form.origins"),
                form.origins().stream()
                        .map(origin ->
                                Texts.of("anniversary.ui.origin", Integer.toString(origin.year()), origin.name()))
                        .collect(Collectors.joining("\n")));
        facts.fact(Texts.of("anniversary.ui.role"), Texts.of("anniversary.role", duty.role()));
        facts.fact(Texts.of("anniversary.ui.form.work"), duty.work());
        facts.fact(
                Texts.of("anniversary.ui.form.lead"),
                lead(duty.leadDays(), detail.row().untouched()));
        facts.fact(Texts.of("anniversary.ui.form.owner"), owner(duty.ownerPosition(), duty.ownerName()));
        facts.fact(Texts.of("anniversary.ui.form.span"), span(form.span()));
        facts.fact(Texts.of("anniversary.ui.form.basis"), form.ground().legalBasis());
        facts.fact(
                Texts.of("anniversary.ui.form.certainty"),
                Texts.of("anniversary.certainty", form.ground().certainty()));
        facts.fact(Texts.of("anniversary.ui.form.source"), form.ground().source());
        return facts;
    }

    private static String lead(int days, boolean untouched) {
        if (days == 0) {
            return Texts.of("anniversary.ui.lead.none");
        }
        return Texts.of(untouched ? "anniversary.ui.lead.usual" : "anniversary.ui.lead", days);
    }

    private static String owner(@Nullable Position position, String name) {
        return Stream.of(position == null ? "" : Texts.of("organisation.position", position), name)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String span(AnniversarySpan span) {
        Integer from = span.from();
        Integer to = span.to();
        return Stream.of(
                        from == null ? "" : Texts.of("anniversary.ui.span.from", Integer.toString(from)),
                        to == null ? "" : Texts.of("anniversary.ui.span.to", Integer.toString(to)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

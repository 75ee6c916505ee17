package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.supervision.CampaignBody;
import vn.congtachoi.supervision.CampaignChoices;
import vn.congtachoi.supervision.CampaignOrgan;
import vn.congtachoi.supervision.OutlineRow;
import vn.congtachoi.supervision.TeamForm;
import vn.congtachoi.supervision.rules.KindTerms;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.ListText;
import vn.congtachoi.uikit.Texts;

/** The fields of a campaign: what is looked at, where, by whom, when. All its papers come from them. */
class CampaignFormPanel extends FormPanel<CampaignDraft> {

    private static final int THEME_LENGTH = 500;
    private static final int CONTENT_LENGTH = 8000;
    private static final int HOST_LENGTH = 300;

    /** Beside which field a refusal of the service is said. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("supervision.campaign.error.theme", "theme"),
            Map.entry("supervision.campaign.error.works", "worksTo"),
            Map.entry("supervision.campaign.error.long", "worksTo"),
            Map.entry("supervision.campaign.error.covers", "coversTo"),
            Map.entry("supervision.campaign.error.body", "bodies"),
            Map.entry("supervision.campaign.error.twice", "bodies"),
            Map.entry("supervision.campaign.error.itself", "bodies"),
            Map.entry("supervision.campaign.error.told", "bodies"),
            Map.entry("supervision.campaign.error.kind", "kind"),
            Map.entry("supervision.error.unit-closed", "bodies"),
            Map.entry("supervision.error.person-left", "teams"),
            Map.entry("supervision.team.error.nobody", "teams"),
            Map.entry("supervision.team.error.twice", "teams"),
            Map.entry("supervision.team.error.two-leaders", "teams"),
            Map.entry("supervision.team.error.names", "teams"),
            Map.entry("supervision.team.error.was-there", "teams"),
            Map.entry("supervision.team.error.bound.PRESENT", "teams"),
            Map.entry("supervision.team.error.bound.PAST", "teams"),
            Map.entry("supervision.team.error.bound.DECLARED", "teams"));

    private final CampaignOptions options;
    private final Select<SupervisionKind> kind;
    private final TextField host = Fields.text("supervision.ui.form.host", HOST_LENGTH);

    CampaignFormPanel(CampaignOptions options, Map<SupervisionKind, KindTerms> terms) {
        super(CampaignDraft.class, PLACES);
        this.options = options;
        kind = Fields.choice(
                "supervision.ui.form.kind",
                terms.values().stream()
                        .filter(KindTerms::active)
                        .map(KindTerms::kind)
                        .toList(),
                each -> each == null ? "" : Texts.of("supervision.kind", each));
        what(terms);
        when();
        where();
        readers();
        carryVersion();
    }

    private void what(Map<SupervisionKind, KindTerms> terms) {
        Select<CampaignOrgan> organ = Fields.choice(
                "supervision.ui.form.organ",
                Arrays.asList(CampaignOrgan.values()),
                each -> each == null ? "" : Texts.of("supervision.organ", each));
        TextField theme = Fields.text("supervision.ui.form.theme", THEME_LENGTH);
        TextArea content = Fields.area("supervision.ui.form.content", CONTENT_LENGTH);
        ComboBox<OutlineRow> outline = Fields.oneOfMany(
                "supervision.ui.form.outline",
                row -> Texts.of("supervision.ui.outline.version", row.name(), row.number()));
        content.setHelperText(Texts.of("supervision.ui.form.content-hint"));
        outline.setItems(options.outlines());
        outline.setClearButtonVisible(true);
        keep("kind", SupervisionKind.class, SupervisionKind::name, SupervisionKind::valueOf);
        keep("organ", CampaignOrgan.class, CampaignOrgan::name, CampaignOrgan::valueOf);
        keep("outline", OutlineRow.class, row -> row.id().toString(), this::outline);
        field("kind", kind).bind("kind");
        field("organ", organ).bind("organ");
        field("theme", theme)
                .asRequired(Texts.of("supervision.campaign.error.theme"))
                .bind("theme");
        field("content", content).bind("content");
        field("host", host).bind("host");
        field("outline", outline).bind("outline");
        kind.addValueChangeListener(event -> explain(terms, event.getValue()));
        row(kind, organ);
        wide(theme);
        wide(content);
        wide(host);
        wide(outline);
    }

    private @Nullable OutlineRow outline(String id) {
        return options.outlines().stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What the kind asks for stands below it, so that nobody has to know it by heart. */
    private void explain(Map<SupervisionKind, KindTerms> terms, @Nullable SupervisionKind chosen) {
        KindTerms asked = chosen == null ? null : terms.get(chosen);
        kind.setHelperText(
                asked == null
                        ? ""
                        : Texts.of(
                                "supervision.ui.form.kind-hint",
                                asked.noticeDays(),
                                asked.resultDays(),
                                asked.smallestTeam()));
        host.setVisible(chosen == SupervisionKind.JOINT_SUPERVISION);
    }

    private void when() {
        DatePicker worksFrom = Fields.day("supervision.ui.form.works-from");
        DatePicker worksTo = Fields.day("supervision.ui.form.works-to");
        DatePicker coversFrom = Fields.day("supervision.ui.form.covers-from");
        DatePicker coversTo = Fields.day("supervision.ui.form.covers-to");
        field("worksFrom", worksFrom)
                .asRequired(Texts.of("supervision.ui.form.day-missing"))
                .bind("worksFrom");
        field("worksTo", worksTo)
                .asRequired(Texts.of("supervision.ui.form.day-missing"))
                .bind("worksTo");
        field("coversFrom", coversFrom).bind("coversFrom");
        field("coversTo", coversTo).bind("coversTo");
        row(worksFrom, worksTo);
        row(coversFrom, coversTo);
    }

    private void where() {
        BodiesField bodies = new BodiesField(options);
        TeamsField teams = new TeamsField(options);
        keep(
                "bodies",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<CampaignBody>>() {}));
        keep(
                "teams",
                Object.class,
                ListText::write,
                text -> ListText.read(text, new TypeReference<List<TeamForm>>() {}));
        field("bodies", bodies)
                .withValidator(chosen -> !chosen.isEmpty(), Texts.of("supervision.ui.bodies.missing"))
                .bind("bodies");
        field("teams", teams).bind("teams");
        wide(bodies);
        wide(teams);
    }

    private void readers() {
        Checkbox restricted = Fields.check("supervision.ui.form.restricted");
        MultiSelectComboBox<CampaignChoices.Person> readers =
                Fields.someOfMany("supervision.ui.form.readers", CampaignChoices.Person::words);
        restricted.setHelperText(Texts.of("supervision.ui.form.restricted-hint"));
        readers.setItems(
                (each, typed) -> VietnameseText.fold(each.words()).contains(VietnameseText.fold(typed)),
                options.people());
        readers.setVisible(false);
        restricted.addValueChangeListener(event -> readers.setVisible(Boolean.TRUE.equals(event.getValue())));
        keep(
                "readers",
                Object.class,
                ListText::write,
                text -> ListText.readSet(text, new TypeReference<List<CampaignChoices.Person>>() {}));
        field("restricted", restricted).bind("restricted");
        field("readers", readers).bind("readers");
        wide(restricted);
        wide(readers);
    }
}

package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.Texts;

/** What a meeting says: what, where, who holds it, what to prepare and to read. */
class MeetingFacts extends FactList {

    MeetingFacts(MeetingDetail detail) {
        fact(
                Texts.of("agenda.ui.form.kind"),
                Texts.of("agenda.kind", detail.row().kind()));
        fact(Texts.of("agenda.ui.page.unit"), detail.unit());
        fact(Texts.of("agenda.ui.form.place"), detail.row().whereabouts());
        String online = detail.form().where().online();
        if (!online.isEmpty()) {
            Anchor link = new Anchor(online, online);
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            add(Texts.of("agenda.ui.form.online"), link);
        }
        fact(Texts.of("agenda.ui.form.vehicle"), detail.vehicle());
        fact(Texts.of("agenda.ui.form.chair"), detail.row().chair());
        fact(Texts.of("agenda.ui.form.secretary"), detail.secretary());
        fact(Texts.of("agenda.ui.page.caller"), detail.callerName());
        fact(Texts.of("agenda.ui.form.note"), detail.form().note());
        if (!detail.papers().isEmpty()) {
            Div papers = new Div();
            papers.addClassName("app-meeting-papers");
            detail.papers().forEach(paper -> papers.add(new Anchor(paper.path(), paper.title())));
            add(Texts.of("agenda.ui.form.papers"), papers);
        }
    }
}

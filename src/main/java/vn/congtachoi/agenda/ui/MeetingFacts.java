package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.uikit.Texts;

/** What a meeting says: what, where, who holds it, what to prepare and to read. */
class MeetingFacts extends Composite<DescriptionList> {

    MeetingFacts(MeetingDetail detail) {
        getContent().addClassName("app-meeting-facts");
        fact("agenda.ui.form.kind", Texts.of("agenda.kind", detail.row().kind()));
        fact("agenda.ui.page.unit", detail.unit());
        fact("agenda.ui.form.place", detail.row().whereabouts());
        String online = detail.form().where().online();
        if (!online.isEmpty()) {
            Anchor link = new Anchor(online, online);
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            add("agenda.ui.form.online", link);
        }
        fact("agenda.ui.form.vehicle", detail.vehicle());
        fact("agenda.ui.form.chair", detail.row().chair());
        fact("agenda.ui.form.secretary", detail.secretary());
        fact("agenda.ui.page.caller", detail.callerName());
        fact("agenda.ui.form.note", detail.form().note());
        if (!detail.papers().isEmpty()) {
            Div papers = new Div();
            papers.addClassName("app-meeting-papers");
            detail.papers().forEach(paper -> papers.add(new Anchor(paper.path(), paper.title())));
            add("agenda.ui.form.papers", papers);
        }
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            add(key, new Span(value));
        }
    }

    private void add(String key, Component value) {
        getContent().add(new Term(Texts.of(key)));
        getContent().add(new Description(value));
    }
}

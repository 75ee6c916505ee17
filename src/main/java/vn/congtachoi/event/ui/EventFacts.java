package vn.congtachoi.event.ui;

import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.Texts;

/** What an event is: what, when, where, who stands in front and who comes. */
class EventFacts extends FactList {

    EventFacts(EventDetail detail) {
        fact(
                Texts.of("events.ui.form.kind"),
                Texts.of("events.kind", detail.row().kind()));
        fact(Texts.of("events.ui.form.unit"), detail.unit());
        fact(Texts.of("events.ui.list.when"), EventTimes.words(detail.row().time()));
        fact(Texts.of("events.ui.form.place"), detail.row().whereabouts());
        fact(Texts.of("events.ui.form.vehicle"), detail.vehicle());
        fact(Texts.of("events.ui.form.lead"), detail.lead());
        fact(Texts.of("events.ui.form.chair"), detail.chair());
        fact(Texts.of("events.ui.form.participants"), detail.form().participants());
        fact(Texts.of("events.ui.form.dress"), detail.form().dress());
        Integer expected = detail.form().expected();
        fact(Texts.of("events.ui.form.expected"), expected == null ? "" : Texts.of("events.ui.page.people", expected));
        fact(Texts.of("events.ui.page.caller"), detail.callerName());
    }
}

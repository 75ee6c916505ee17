package vn.congtachoi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** What all error pages say: what happened, what is kept, what to do. */
abstract class ErrorPage extends Page implements HasDynamicTitle {

    private String title = "";

    ErrorPage() {
        narrow();
    }

    void say(String titleKey, String leadKey, String text) {
        title = Texts.of(titleKey);
        removeAll();
        add(
                new PageHeader(title).line(Texts.of(leadKey)),
                new Paragraph(text),
                new Paragraph(new Anchor("", Texts.of("shell.error.home"))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The head of a page: a title one can read from a metre, one line below it, and one primary action, top right on a
 * laptop and under the thumb on a phone.
 */
public class PageHeader extends Composite<Header> {

    private final Div words = new Div();
    private final H1 title = new H1();
    private final Div titleRow = new Div(title);
    private final Paragraph line = new Paragraph();
    private final Div secondary = new Div();
    private final Div primary = new Div();

    /** @param title already looked up: often the name of a record */
    public PageHeader(String title) {
        this.title.setText(title);
        getContent().addClassName("app-page-header");
        words.addClassName("app-page-header__words");
        titleRow.addClassName("app-page-header__title");
        line.addClassName("app-page-header__line");
        secondary.addClassName("app-page-header__secondary");
        primary.addClassName("app-page-header__primary");
        line.setVisible(false);
        words.add(titleRow, line);
        Div actions = new Div(secondary, primary);
        actions.addClassName("app-page-header__actions");
        getContent().add(words, actions);
    }

    /** A new title, for instance after a record was renamed. */
    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    /** One sentence: what this page answers, or the state of what it shows. */
    public PageHeader line(String text) {
        line.setText(text);
        line.setVisible(!text.isEmpty());
        return this;
    }

    /** A badge or two beside the title. */
    public PageHeader beside(Component... components) {
        while (titleRow.getComponentCount() > 1) {
            titleRow.remove(titleRow.getComponentAt(1));
        }
        titleRow.add(components);
        return this;
    }

    /** A link back to the list this record belongs to. */
    public PageHeader back(String path, String text) {
        Anchor link = new Anchor(path, "← " + text);
        link.addClassName("app-page-header__back");
        words.addComponentAsFirst(link);
        return this;
    }

    /** The one primary action; replaces an earlier one. */
    public PageHeader primary(Component action) {
        primary.removeAll();
        primary.add(action);
        return this;
    }

    /** No primary action, for instance in a closed state. */
    public PageHeader withoutPrimary() {
        primary.removeAll();
        return this;
    }

    /** No acts beside the primary one, before they are offered anew. */
    public PageHeader withoutSecondary() {
        secondary.removeAll();
        return this;
    }

    /** Acts beside the primary one. */
    public PageHeader secondary(Component... actions) {
        secondary.add(actions);
        return this;
    }
}

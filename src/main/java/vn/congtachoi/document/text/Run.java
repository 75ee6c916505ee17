package vn.congtachoi.document.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A stretch of a block with one look. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "run")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Run.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Run.Figure.class, name = "figure")
})
public sealed interface Run {

    boolean bold();

    boolean italic();

    /** Whether it prints nothing but blanks. */
    @JsonIgnore
    boolean isBlank();

    /**
     * Words as typed.
     *
     * @param text in NFC; may hold line breaks
     */
    record Text(String text, boolean bold, boolean italic) implements Run {

        /** Words without emphasis. */
        public static Text plain(String text) {
            return new Text(text, false, false);
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A living figure: its words are looked up whenever the text is shown, until the paper is submitted. */
    record Figure(FigureReference reference, boolean bold, boolean italic) implements Run {

        @Override
        public boolean isBlank() {
            return false;
        }
    }
}

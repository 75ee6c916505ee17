package vn.congtachoi.document.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * One element of copied markup, as far as it tells about text. Browsers write HTML; Word writes its own: {@code
 * mso-list}, {@code mso-outline-level}, classes such as {@code MsoHeading1} and {@code MsoListParagraph}.
 */
record PastedElement(Element element, String tag, String style, String type) {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "address",
            "figure",
            "figcaption",
            "center",
            "hr",
            "form",
            "fieldset",
            "details",
            "summary",
            "body",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "caption");
    private static final Set<String> IMAGES = Set.of(
            "img", "svg", "picture", "object", "embed", "video", "audio", "canvas", "iframe", "v:shape", "v:imagedata");
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "head",
            "meta",
            "link",
            "title",
            "xml",
            "noscript",
            "template",
            "base",
            "select",
            "input",
            "textarea",
            "button",
            "map",
            "col",
            "colgroup",
            "o:smarttagtype");

    private static final Pattern HIDDEN = Pattern.compile("(?:^|;)(?:display:none|mso-hide:all|visibility:hidden)\\b");
    private static final Pattern NOTE = Pattern.compile("mso-(?:footnote|endnote)-id:");
    private static final Pattern NOTES = Pattern.compile("mso-element:(?:comment|footnote|endnote)(?:-list)?\\b");
    private static final Pattern WEIGHT = Pattern.compile("(?:^|;)font-weight:([a-z0-9]+)");
    private static final Pattern SLANT = Pattern.compile("(?:^|;)font-style:([a-z]+)");
    private static final Pattern OUTLINE = Pattern.compile("mso-outline-level:([1-9])");
    private static final Pattern HEADING = Pattern.compile("(?:mso)?heading([1-9])");
    private static final Pattern LIST = Pattern.compile("mso-list:[^;]*?level([1-9])");
    private static final Pattern ALIGN = Pattern.compile("(?:^|;)text-align:([a-z]+)");
    private static final Pattern OLD_FONT = Pattern.compile("font-family:[^;]*(?:\\.vn[a-z]|vni[- ])");

    static PastedElement of(Element element) {
        return new PastedElement(
                element,
                lower(element.normalName()),
                compact(lower(element.attr("style"))),
                lower(element.className()));
    }

    boolean isBlock() {
        return BLOCKS.contains(tag);
    }

    boolean isImage() {
        return IMAGES.contains(tag);
    }

    boolean isWithoutText() {
        return NO_TEXT.contains(tag);
    }

    boolean isHidden() {
        return hides(style) || element.hasAttr("hidden");
    }

    /** Whether these declarations, in small letters, take something out of sight. */
    static boolean hides(String declarations) {
        return HIDDEN.matcher(compact(declarations)).find();
    }

    private static String compact(String declarations) {
        return declarations.replaceAll("\\s*([:;,])\\s*", "$1").strip();
    }

    /** The sign of a remark or a footnote; the words that a remark is about are text. */
    boolean isNote() {
        return NOTE.matcher(style).find() || type.contains("msocommentreference");
    }

    /** The words of all remarks or footnotes, behind the text. */
    boolean isListOfNotes() {
        return NOTES.matcher(style).find();
    }

    /** Struck out while changes were tracked. */
    boolean isDeleted() {
        return tag.equals("del") || type.contains("msodel");
    }

    boolean isLink() {
        return tag.equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    /** The number or dot that Word wrote before an item: no text of its own. */
    boolean isMark() {
        return style.contains("mso-list:ignore");
    }

    boolean isOldFont() {
        return OLD_FONT.matcher(style).find() || lower(element.attr("face")).matches("\\.vn.*|vni[- ].*");
    }

    boolean bold(boolean around) {
        boolean byTag = around || tag.equals("b") || tag.equals("strong") || tag.equals("th");
        return group(WEIGHT)
                .map(weight -> switch (weight) {
                    case "bold", "bolder" -> true;
                    case "normal", "lighter" -> false;
                    default -> weight.matches("[6-9]00") || (!weight.matches("\\d+") && byTag);
                })
                .orElse(byTag);
    }

    boolean italic(boolean around) {
        boolean byTag = around || tag.equals("i") || tag.equals("em") || tag.equals("cite");
        return group(SLANT)
                .map(slant -> switch (slant) {
                    case "italic", "oblique" -> true;
                    case "normal" -> false;
                    default -> byTag;
                })
                .orElse(byTag);
    }

    /** Level of a heading from 1 to 3; empty when it is none. */
    Optional<Integer> headingLevel() {
        Optional<String> level = tag.matches("h[1-6]")
                ? Optional.of(tag.substring(1))
                : group(OUTLINE).or(() -> find(HEADING, type, 1));
        return level.map(Integer::parseInt).map(one -> Math.min(one, 3));
    }

    /** Level of an item of one of Word's lists, 1 or 2. */
    Optional<Integer> listLevel() {
        Optional<Integer> level = group(LIST).map(Integer::parseInt);
        return level.or(() -> type.contains("msolistparagraph") || type.contains("msolistbullet")
                        ? Optional.of(1)
                        : Optional.empty())
                .map(one -> Math.min(one, 2));
    }

    Block.Alignment alignment(Block.Alignment around) {
        String said = group(ALIGN).orElseGet(() -> tag.equals("center") ? "center" : lower(element.attr("align")));
        return switch (said) {
            case "center" -> Block.Alignment.CENTRE;
            case "right", "end" -> Block.Alignment.RIGHT;
            case "left", "start" -> Block.Alignment.LEFT;
            case "justify" -> Block.Alignment.JUSTIFIED;
            default -> around;
        };
    }

    /** How many columns or rows a cell reaches over. */
    int span(String attribute) {
        String said = element.attr(attribute);
        return said.matches("[1-9]\\d{0,2}") ? Integer.parseInt(said) : 1;
    }

    private Optional<String> group(Pattern pattern) {
        return find(pattern, style, 1);
    }

    private static Optional<String> find(Pattern pattern, String text, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

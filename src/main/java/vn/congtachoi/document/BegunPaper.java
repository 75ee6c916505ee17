package vn.congtachoi.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.Sha256;

/**
 * What a paper says that is begun from a record now.
 *
 * @param bases căn cứ, one a line
 * @param addressees kính gửi, one a line
 * @param annexes phụ lục that the record gives; empty where they are the writer's own
 */
public record BegunPaper(
        String subject,
        String bases,
        String addressees,
        List<RecipientLine> recipients,
        DocumentText text,
        List<AnnexForm> annexes) {

    private static final UUID NAMELESS = new UUID(0, 0);

    public BegunPaper {
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
    }

    /** A paper whose annexes, if any, are its writer's own. */
    public BegunPaper(
            String subject, String bases, String addressees, List<RecipientLine> recipients, DocumentText text) {
        this(subject, bases, addressees, recipients, text, List.of());
    }

    /** The form of a paper that says it; a block that stands in the form already keeps its name and its remarks. */
    public DocumentForm in(DocumentForm form) {
        return form.about(subject)
                .basedOn(bases)
                .to(addressees, recipients)
                .saying(new DocumentText(named(form.text().blocks())));
    }

    /** The annexes of a paper that says it, where it has these now. */
    List<AnnexForm> in(List<AnnexForm> before) {
        return annexes.isEmpty() ? before : annexes;
    }

    private List<Block> named(List<Block> before) {
        Map<Block, Deque<UUID>> names = new HashMap<>();
        before.forEach(block -> names.computeIfAbsent(block.named(NAMELESS), key -> new ArrayDeque<>())
                .add(block.id()));
        List<Block> blocks = new ArrayList<>();
        for (Block block : text.blocks()) {
            Deque<UUID> known = names.getOrDefault(block.named(NAMELESS), new ArrayDeque<>());
            blocks.add(known.isEmpty() ? block : block.named(known.removeFirst()));
        }
        return blocks;
    }

    /** The same for the same words, whatever its blocks are called. */
    public String fingerprint() {
        List<String> parts =
                new ArrayList<>(List.of(subject, bases, addressees, recipients.toString(), nameless(text)));
        annexes.forEach(annex -> parts.add(annex.title() + nameless(annex.text())));
        return Sha256.of(String.join("\n", parts));
    }

    private static String nameless(DocumentText text) {
        return text.blocks().stream()
                .map(block -> block.named(NAMELESS))
                .toList()
                .toString();
    }
}

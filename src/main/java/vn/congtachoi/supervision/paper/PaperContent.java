package vn.congtachoi.supervision.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.kernel.Sha256;

/**
 * What a paper says that is begun now.
 *
 * @param bases căn cứ, one a line
 * @param addressees kính gửi, one a line
 */
record PaperContent(
        String subject, String bases, String addressees, List<RecipientLine> recipients, DocumentText text) {

    private static final UUID NAMELESS = new UUID(0, 0);

    PaperContent {
        recipients = List.copyOf(recipients);
    }

    /** The form of a paper that says it; a block that stands in the form already keeps its name and its remarks. */
    DocumentForm in(DocumentForm form) {
        return form.about(subject)
                .basedOn(bases)
                .to(addressees, recipients)
                .saying(new DocumentText(named(form.text().blocks())));
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
    String fingerprint() {
        return Sha256.of(String.join(
                "\n",
                subject,
                bases,
                addressees,
                recipients.toString(),
                text.blocks().stream()
                        .map(block -> block.named(NAMELESS))
                        .toList()
                        .toString()));
    }
}

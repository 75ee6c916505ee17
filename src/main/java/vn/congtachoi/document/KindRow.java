package vn.congtachoi.document;

import java.util.UUID;

/**
 * A kind of paper, for choosing and showing.
 *
 * @param code stands for it in addresses and files ("BC", "CV")
 * @param abbreviation in the number of the paper; a công văn has none
 * @param numbered whether it gets a number; minutes often do not
 * @param addressed whether it says "Kính gửi"
 * @param active whether it is offered for new papers
 */
public record KindRow(
        UUID id,
        String code,
        String name,
        String abbreviation,
        KindShape shape,
        boolean numbered,
        boolean addressed,
        boolean active) {}

package vn.congtachoi.document;

import vn.congtachoi.document.text.FigureReference;

/**
 * A figure that says something else now than in the submitted paper.
 *
 * @param name of the indicator
 * @param before as it stands in the paper
 * @param after as it would stand there now
 */
public record ChangedFigure(FigureReference reference, String name, String before, String after) {}

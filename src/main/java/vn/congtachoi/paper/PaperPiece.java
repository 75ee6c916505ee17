package vn.congtachoi.paper;

/** One of several papers that make one file, such as a paper and its annexes: each counts its pages from 1. */
public record PaperPiece<D extends Record>(PaperDefinition<D> definition, D data) {}

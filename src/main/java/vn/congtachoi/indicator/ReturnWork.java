package vn.congtachoi.indicator;

import org.springframework.stereotype.Component;

/** What every step of a return needs: its row, its history, how far its figures are seen, and what proves them. */
@Component
record ReturnWork(Store store, ReturnSteps steps, Reach reach, OwnEvidence evidence) {}

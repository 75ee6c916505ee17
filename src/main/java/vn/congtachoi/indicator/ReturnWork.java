package vn.congtachoi.indicator;

import org.springframework.stereotype.Component;

/** What every step of a return needs: its row, its history and how far its figures are seen. */
@Component
record ReturnWork(Store store, ReturnSteps steps, Reach reach) {}

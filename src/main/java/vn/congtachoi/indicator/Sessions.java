package vn.congtachoi.indicator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;

/** + Ghi buổi: sessions with day, content and people add up into the cell of an indicator that counts lượt. */
@Service
@PreAuthorize("denyAll()")
public class Sessions {

    private static final Permission ENTER = Permission.of(IndicatorPermissions.ENTER);
    private static final Permission READ = Permission.of(IndicatorPermissions.READ_FIGURES);

    private final SessionEntries sessions;
    private final Desk desk;
    private final FigureWriter writer;
    private final ReturnWork work;
    private final RightsHere rights;
    private final List<SessionProposals> sources;

    Sessions(
            SessionEntries sessions,
            Desk desk,
            FigureWriter writer,
            ReturnWork work,
            RightsHere rights,
            List<SessionProposals> sources) {
        this.sessions = sessions;
        this.desk = desk;
        this.writer = writer;
        this.work = work;
        this.rights = rights;
        this.sources = List.copyOf(sources);
    }

    /** The sessions of a cell, by day; nothing when the actor may not see what stands in the cell. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<SessionRow> list(CellRef cell) {
        rights.access().require(READ, cell.unitId());
        Sheet sheet = desk.lay(cell.roundId(), cell.unitId());
        Sheet.At at = new Sheet.At(cell.unitId(), cell.indicatorId());
        return sheet.visible(at) == null
                ? List.of()
                : entries(cell).stream().map(SessionEntry::row).toList();
    }

    /** Sessions of the round's days that finished work proposes to a unit and that were not recorded yet, by indicator. */
    @Needs(IndicatorPermissions.READ_FIGURES)
    @Transactional(readOnly = true)
    public Map<UUID, List<SessionProposal>> proposals(UUID roundId, UUID unitId) {
        rights.access().require(READ, unitId);
        RoundRow round = work.store().round(roundId).row();
        Map<UUID, List<SessionProposal>> proposals = new HashMap<>();
        for (SessionProposals source : sources) {
            source.of(unitId, round.windowFrom(), round.windowTo()).forEach((indicator, offered) -> offered.stream()
                    .flatMap(one -> open(one, roundId).stream())
                    .forEach(one -> proposals
                            .computeIfAbsent(indicator, id -> new ArrayList<>())
                            .add(one)));
        }
        return proposals;
    }

    /** What was not recorded yet; what was recorded in this round with another number stands beside it. */
    private Optional<SessionProposal> open(SessionProposal one, UUID roundId) {
        return sessions.findById(one.id())
                .map(entry -> entry.roundId().equals(roundId) && entry.row().people() != one.people()
                        ? Optional.of(one.beside(entry.row().people()))
                        : Optional.<SessionProposal>empty())
                .orElse(Optional.of(one));
    }

    /**
     * Records a session; the cell becomes the sum of its sessions.
     *
     * @param id made by the screen: the same id again changes nothing
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void add(UUID id, CellRef cell, SessionForm form) {
        Sheet sheet = prepare(cell);
        if (sessions.existsById(id)) {
            return;
        }
        sheet.round().requireInWindow(form.heldOn());
        sessions.save(new SessionEntry(
                id,
                cell.roundId(),
                cell.unitId(),
                cell.indicatorId(),
                form,
                rights.actor().require().name(),
                clock().instant()));
        addUp(sheet, cell);
    }

    /** Corrects a session; its cell is added up anew. */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void change(UUID sessionId, SessionForm form) {
        SessionEntry session = get(sessionId);
        CellRef cell = cellOf(session);
        Sheet sheet = prepare(cell);
        sheet.round().requireInWindow(form.heldOn());
        session.revise(form, rights.actor().require().name(), clock().instant());
        addUp(sheet, cell);
    }

    /** Removes a session; without any, the cell is blank again and may be typed. */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void remove(UUID sessionId) {
        SessionEntry session = get(sessionId);
        CellRef cell = cellOf(session);
        Sheet sheet = prepare(cell);
        sessions.delete(session);
        addUp(sheet, cell);
    }

    private Sheet prepare(CellRef cell) {
        rights.access().require(ENTER, cell.unitId());
        UnitReturn own = work.store().lockedReturn(cell.roundId(), cell.unitId());
        Sheet sheet = desk.lay(cell.roundId(), cell.unitId());
        if (!sheet.indicator(cell.indicatorId()).kind().isAddedUp()) {
            throw new BusinessException("indicator.session.kind");
        }
        Decision direct = sheet.withoutSessions().mayEdit(sheet.line(cell.indicatorId()), sheet.unit());
        direct.orThrow();
        work.steps().begin(own);
        return sheet;
    }

    private void addUp(Sheet sheet, CellRef cell) {
        sessions.flush();
        List<SessionEntry> entries = entries(cell);
        CellValue value = entries.isEmpty()
                ? CellValue.blank()
                : CellValue.of(entries.stream().mapToLong(SessionEntry::people).sum());
        int reach = sheet.standing(cell.unitId()) == Standing.AT_PARENT ? 1 : 0;
        writer.write(new SaveCell(cell, FigureWriter.WHATEVER, value, EntrySource.sessions()), sheet, reach);
    }

    private List<SessionEntry> entries(CellRef cell) {
        return sessions.findByRoundIdAndUnitIdAndIndicatorIdOrderByHeldOnAscIdAsc(
                cell.roundId(), cell.unitId(), cell.indicatorId());
    }

    private SessionEntry get(UUID id) {
        return sessions.findById(id).orElseThrow(() -> new BusinessException("indicator.notFound"));
    }

    private static CellRef cellOf(SessionEntry session) {
        return new CellRef(session.roundId(), session.unitId(), session.indicatorId());
    }

    private Clock clock() {
        return rights.clock();
    }
}

package vn.congtachoi.programme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;

/**
 * A programme's page.
 *
 * @param header its own fields with the version, ready for the form
 * @param closing how it was closed, or null
 * @param successor programme that takes over, or null
 * @param predecessors programmes that it takes over from
 * @param bases in the order in which papers quote them
 * @param later how much is dated after today and therefore left out of closing, successor, phases and bases
 * @param users records of other modules that point to its contents or phases
 * @param mayEdit whether the current actor may change it, with the reason when not
 */
public record ProgrammeDetail(
        UUID id,
        ProgrammeForm header,
        ProgrammeStatus status,
        @Nullable ClosingForm closing,
        @Nullable ProgrammeRef successor,
        List<ProgrammeRef> predecessors,
        List<ProgrammeContentRow> contents,
        List<ProgrammePhaseRow> phases,
        List<LegalBasisRow> bases,
        int later,
        List<ProgrammeUser> users,
        Decision mayEdit) {}

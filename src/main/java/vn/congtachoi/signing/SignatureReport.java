package vn.congtachoi.signing;

import java.util.List;

/**
 * What the signatures of a file prove.
 *
 * @param findings in the order in which they were made; empty for a file that nobody signed
 * @param changedAfterLastSignature whether what the last signer saw differs from what is seen now
 */
public record SignatureReport(List<SignatureFinding> findings, boolean changedAfterLastSignature) {

    public SignatureReport {
        findings = List.copyOf(findings);
    }

    /** Whether it was signed, every signature is valid, and nothing was changed afterwards. */
    public boolean isValid() {
        return !findings.isEmpty()
                && !changedAfterLastSignature
                && findings.stream().allMatch(finding -> finding.verdict() == Verdict.VALID);
    }
}

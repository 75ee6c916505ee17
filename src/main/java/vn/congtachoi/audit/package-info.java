/**
 * The history of every record: who changed which field from what to what, when, why and for whom. One listener writes
 * it in the transaction of the change; a job chains committed entries by hash so that a later alteration is found.
 *
 * <p>Append only. Every entity of the product extends {@code AuditedEntity}; values of fields marked {@code Personal}
 * stand beside the chain, which holds only their keyed digest, so that they can be deleted and the chain stays valid.
 */
@NullMarked
package vn.congtachoi.audit;

import org.jspecify.annotations.NullMarked;

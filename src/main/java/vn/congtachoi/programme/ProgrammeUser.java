package vn.congtachoi.programme;

import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A record of a module above that points to a part of a programme.
 *
 * @param part the content or phase it points to
 * @param kind what such records are called ("Chỉ tiêu")
 * @param name its code and name
 * @param path address of its page, without the leading slash
 * @param readable whether the current actor may open it
 * @param unverified whether it is to be shown as "chưa kiểm chứng"
 */
public record ProgrammeUser(
        SubjectRef part, MessageKey kind, String name, String path, boolean readable, boolean unverified) {}

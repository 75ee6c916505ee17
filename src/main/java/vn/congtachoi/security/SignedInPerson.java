package vn.congtachoi.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * The principal of a session: who signed in, under the name and post she had then. What she may do is asked anew each
 * time.
 */
record SignedInPerson(UUID accountId, UUID personId, String username, String name, String post)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}

package vn.congtachoi.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** The principal of a session: who signed in. What she may do is asked anew each time. */
record SignedInPerson(UUID accountId, UUID personId, String username) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}

/**
 * Who may enter and what she may do: accounts, sign-in, sessions, role grants over unit subtrees. Implements the
 * kernel's {@code Access} and {@code CurrentActor}. Everything is denied unless a module's permission source grants it.
 */
@NullMarked
package vn.congtachoi.security;

import org.jspecify.annotations.NullMarked;

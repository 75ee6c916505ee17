package vn.congtachoi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads the first visitor of an empty portal to the set-up page, whichever page she asked for. */
class FirstStartFilter extends OncePerRequestFilter {

    private static final Set<String> ENTRANCES = Set.of("", "/", "/dang-nhap");

    private final FirstStart firstStart;

    FirstStartFilter(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean page = request.getMethod().equals("GET") && request.getParameter("v-r") == null;
        if (page && ENTRANCES.contains(request.getServletPath()) && firstStart.isPending()) {
            response.sendRedirect(request.getContextPath() + "/thiet-lap");
            return;
        }
        chain.doFilter(request, response);
    }
}

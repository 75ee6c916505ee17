package vn.congtachoi.security;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Deny by default: pages, services, files. What is open is listed here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    /**
     * The framework needs inline scripts and eval up to 25.3; everything else comes from this server only. Frames and
     * objects of the same origin show PDFs.
     */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; "
            + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self' ws: wss:; frame-src 'self' blob:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final String SIGN_IN = "/dang-nhap";

    private static final String[] OPEN = {"/webjars/**", "/icons/**", "/favicon.ico", "/lich/*.ics"};

    private static final String[] PARTS_OF_PAGES = {
        "/VAADIN/build/**", "/VAADIN/static/**", "/aura/**", "/components/**", "/styles/**", "/fonts/**"
    };

    /**
     * Scripts, styles and letters, which every visitor gets. They are never a document of their own: what a document
     * may do is said with the page, and said once more with each of its thirty parts it would be 13 KB of a first visit.
     */
    @Bean
    @Order(1)
    SecurityFilterChain partsOfPages(HttpSecurity http) {
        http.securityMatcher(PARTS_OF_PAGES);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.headers(headers -> headers.defaultsDisabled()
                .contentTypeOptions(Customizer.withDefaults())
                .httpStrictTransportSecurity(Customizer.withDefaults()));
        return http.build();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInProvider signIn,
            KeepSignedIn keepSignedIn,
            Devices devices,
            FirstStart firstStart,
            VaadinDefaultRequestCache askedPages) {
        askedPages.setDelegateRequestCache(plainAddresses());
        SessionGuard sessionGuard = new SessionGuard(devices);
        http.authenticationProvider(signIn);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        http.formLogin(form -> form.loginPage(SIGN_IN)
                .loginProcessingUrl(SIGN_IN)
                .permitAll()
                .successHandler(new VaadinSavedRequestAwareAuthenticationSuccessHandler())
                .authenticationDetailsSource(BrowserDetails::new)
                .usernameParameter("username")
                .passwordParameter("password")
                .failureHandler((request, response, failure) ->
                        response.sendRedirect(request.getContextPath() + SIGN_IN + reason(failure))));
        http.rememberMe(remember -> remember.rememberMeServices(keepSignedIn).key(KeepSignedIn.COOKIE));
        http.logout(logout -> logout.logoutUrl("/dang-xuat").addLogoutHandler((request, response, who) -> {
            var session = request.getSession(false);
            if (session != null) {
                sessionGuard.signedOut(session);
            }
        }));
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(self), microphone=(), geolocation=()"))
                .httpStrictTransportSecurity(Customizer.withDefaults()));
        http.addFilterBefore(sessionGuard, AuthorizationFilter.class);
        http.addFilterBefore(new FirstStartFilter(firstStart), SessionGuard.class);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SIGN_IN, "/")
                .addLogoutHandler(keepSignedIn)
                // An address that does not exist is answered by the portal's own page, not by an empty refusal.
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    /** The page that was asked for before the sign-in comes back at its own address, without a mark behind it. */
    @SuppressWarnings("NullAway") // null is the documented way to leave the mark out
    private static HttpSessionRequestCache plainAddresses() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static String reason(AuthenticationException failure) {
        return failure instanceof SignInTooEarlyException early ? "?cho=" + early.seconds() : "?sai";
    }

    /** Views declare who is let in at all by annotation; what they need is asked of {@code Access}. */
    @Bean
    static NavigationAccessControlConfigurer viewAccessControl(ViewAccess viewAccess) {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withNavigationAccessChecker(viewAccess);
    }

    /** Lets {@code @Needs("module:verb")} put its value into the expression it stands for. */
    @Bean
    static AnnotationTemplateExpressionDefaults annotationTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }
}

package org.coxswain.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every request passes: who may go where, forms only from our own pages, and what a browser may do with a page. */
@Configuration
class Gate {

    /** Nothing from elsewhere, nothing inline. Pico draws its marks as data images. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final char NUL = 0;

    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/elsewhere/**",
        "/forgotten",
        "/first-run",
        "/invitation/*",
        "/look/*",
        "/health",
        "/favicon.ico"
    };

    /** What a token for reading opens: each is an export of what its holder sees. */
    private static final String[] READABLE = {"/deals.csv", "/api/deals"};

    /**
     * No servlet sessions: who asks is found out with each request. Managing them would take every request for a new
     * sign-in and renew the forms' token, so that the form in a second window were stale.
     */
    @Bean
    SecurityFilterChain doors(HttpSecurity http, Sessions sessions, SessionCookie cookie) {
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/set-up/mapping.yaml")
                        .hasAnyRole("OPERATIONS", "ADMINISTRATOR")
                        .requestMatchers("/trail", "/metrics")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers(HttpMethod.POST, "/people/**", "/set-up/**")
                        .hasAnyRole("OPERATIONS", "ADMINISTRATOR")
                        .requestMatchers("/imports", "/imports/**", "/api/imports", "/api/imports/**")
                        .hasAnyRole("OPERATIONS", "ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new SessionFilter(sessions, cookie), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(stopped -> stopped.authenticationEntryPoint(toSignIn()))
                .csrf(forms -> forms.csrfTokenRepository(new FormTokens()))
                .headers(Gate::tellBrowsers)
                .securityContext(each -> each.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * Programs ask with a token: no cookie, no form, no page; each purpose opens its own few addresses. What was sent
     * along by a browser that another site leads does not count.
     */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens, Tries tries) {
        return http.securityMatcher(BearerFilter::isProgram)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, READABLE)
                        .hasAuthority(Purpose.READ.authority())
                        .requestMatchers("/api/imports", "/api/imports/*")
                        .hasAuthority(Purpose.IMPORT.authority())
                        .requestMatchers(HttpMethod.GET, "/metrics")
                        .hasAuthority(Purpose.METRICS.authority())
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new BearerFilter(tokens, tries), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(stopped -> stopped.accessDeniedHandler((request, response, denied) -> Problem.write(
                        response, HttpStatus.FORBIDDEN, "This token does not open this address; see the page Tokens.")))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(Gate::tellBrowsers)
                .securityContext(each -> each.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void tellBrowsers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .httpStrictTransportSecurity(https -> https.includeSubDomains(false))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(device -> device.policy("camera=(), microphone=(), geolocation=()"));
    }

    private static LoginUrlAuthenticationEntryPoint toSignIn() {
        var entry = new LoginUrlAuthenticationEntryPoint("/sign-in");
        entry.setFavorRelativeUris(true);
        return entry;
    }

    /** PostgreSQL keeps no such character, and no person types it. */
    @Bean
    HttpFirewall noNul() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> name.indexOf(NUL) < 0);
        firewall.setAllowedParameterValues(value -> value.indexOf(NUL) < 0);
        return firewall;
    }

    /** There are no users but those in the ledger; without this one is made up at every start. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("signing in goes another way");
        };
    }
}

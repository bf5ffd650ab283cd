package org.coxswain.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Whether an id token is what it says: signed by the provider, for us, for this sign-in, and not over. */
final class IdTokens {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final int PATIENCE_IN_MILLISECONDS = 5_000;

    private final OidcSettings settings;
    private final JwtDecoder decoder;

    IdTokens(OidcSettings settings, String keys, Clock clock) {
        this.settings = settings;
        this.decoder = decoder(settings, keys, clock);
    }

    private static JwtDecoder decoder(OidcSettings settings, String keys, Clock clock) {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE_IN_MILLISECONDS);
        requests.setReadTimeout(PATIENCE_IN_MILLISECONDS);
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(new RestTemplate(requests))
                .jwsAlgorithms(known -> known.addAll(
                        List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                .build();
        var time = new JwtTimestampValidator(CLOCKS_DIFFER);
        time.setClock(clock);
        var us = settings.client().id();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                time,
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<List<String>>("aud", to -> to != null && to.contains(us)),
                new JwtClaimValidator<Object>("exp", end -> end != null)));
        return decoder;
    }

    /** The e-mail address it vouches for; empty when it does not hold, or vouches for none. */
    Optional<String> email(String token, String nonce) throws Provider.Unreachable {
        try {
            return Optional.of(decoder.decode(token))
                    .filter(read -> nonce.equals(read.getClaimAsString("nonce")))
                    .filter(this::isForUsAlone)
                    .filter(this::isVerified)
                    .map(read -> read.getClaimAsString("email"));
        } catch (BadJwtException forged) {
            return Optional.empty();
        } catch (JwtException keyless) {
            throw new Provider.Unreachable("its keys are not to be had");
        }
    }

    private boolean isForUsAlone(Jwt token) {
        var party = token.getClaimAsString("azp");
        return party == null || party.equals(settings.client().id());
    }

    private boolean isVerified(Jwt token) {
        return settings.trustEmail()
                || String.valueOf(token.getClaims().get("email_verified")).equals("true");
    }
}

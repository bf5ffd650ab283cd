package org.coxswain.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.coxswain.access.OidcSettings;

/** A small OpenID Connect provider that signs real tokens and insists on what providers insist on. */
final class TestProvider implements AutoCloseable {

    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("coxswain:a+secret".getBytes(StandardCharsets.UTF_8));

    private final HttpServer server;
    private final RSAKey key;
    private RSAKey signing;
    private final Map<String, Map<String, String>> asked = new HashMap<>();
    private final Map<String, UnaryOperator<JWTClaimsSet.Builder>> said = new HashMap<>();

    TestProvider() throws IOException, JOSEException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        key = new RSAKeyGenerator(2048).keyID("1").generate();
        signing = key;
        server.createContext("/.well-known/openid-configuration", this::tellDoors);
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::giveToken);
        server.start();
    }

    OidcSettings settings(boolean only) {
        return new OidcSettings(issuer(), new OidcSettings.Client("coxswain", "a secret"), "Example", false, only);
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The person signs in there, and comes back with what is returned. */
    String signedIn(URI way, UnaryOperator<JWTClaimsSet.Builder> claims) {
        var query = words(way.getRawQuery());
        var code = "code" + asked.size();
        asked.put(code, query);
        said.put(code, claims);
        return "/sign-in/elsewhere/return?state=%s&code=%s".formatted(query.get("state"), code);
    }

    /** From now on tokens are signed by somebody else of the same name. */
    void forge() throws JOSEException {
        signing = new RSAKeyGenerator(2048).keyID("1").generate();
    }

    private void tellDoors(HttpExchange exchange) throws IOException {
        answer(exchange, 200, """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys"}\
            """.formatted(issuer()));
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        var form = words(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var query = asked.remove(form.getOrDefault("code", ""));
        var fits = query != null
                && BASIC.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && String.valueOf(query.get("redirect_uri")).equals(form.get("redirect_uri"))
                && String.valueOf(query.get("code_challenge"))
                        .equals(challenge(form.getOrDefault("code_verifier", "")));
        if (query == null || !fits) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(exchange, 200, "{\"id_token\":\"%s\"}".formatted(token(query, form.getOrDefault("code", ""))));
        }
    }

    private String token(Map<String, String> query, String code) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("coxswain")
                .subject("1")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", query.get("nonce"))
                .claim("email", "ada@example.com")
                .claim("email_verified", true);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(),
                said.getOrDefault(code, UnaryOperator.identity()).apply(claims).build());
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
        return token.serialize();
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> words(String query) {
        return Arrays.stream(query.split("&"))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> URLDecoder.decode(word[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package org.coxswain.access;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenID Connect provider, asked where its doors are when the first one wants to go there, and not before. */
final class Provider {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FINE = 200;

    private final OidcSettings settings;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private volatile @Nullable Doors doors;

    Provider(OidcSettings settings) {
        this.settings = settings;
    }

    /** It cannot be reached, or answers what no provider would. */
    static final class Unreachable extends Exception {

        Unreachable(String what) {
            super(what);
        }
    }

    /** Where to sign in, where to bring the code, and where the keys are. */
    record Doors(String authorization, String token, String keys) {}

    Doors doors() throws Unreachable {
        var known = doors;
        if (known == null) {
            var told = json(HttpRequest.newBuilder(
                            URI.create(settings.issuer().replaceAll("/$", "") + "/.well-known/openid-configuration"))
                    .GET());
            if (!settings.issuer().equals(word(told, "issuer"))) {
                throw new Unreachable("it calls itself by another name");
            }
            known = new Doors(
                    word(told, "authorization_endpoint"), word(told, "token_endpoint"), word(told, "jwks_uri"));
            doors = known;
        }
        return known;
    }

    /** The address to send a browser to. */
    String way(Departure departure, String back) throws Unreachable {
        var query = Map.of(
                "response_type",
                "code",
                "client_id",
                settings.client().id(),
                "redirect_uri",
                back,
                "scope",
                "openid email",
                "state",
                departure.state(),
                "nonce",
                departure.nonce(),
                "code_challenge",
                departure.challenge(),
                "code_challenge_method",
                "S256");
        var way = doors().authorization();
        return way + (way.contains("?") ? "&" : "?") + form(query);
    }

    /** The id token for a code, not looked at yet. */
    String idToken(Departure departure, String code, String back) throws Unreachable {
        var client = settings.client();
        var login = encoded(client.id()) + ":" + encoded(client.secret());
        var query = Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                back,
                "code_verifier",
                departure.verifier());
        return word(
                json(HttpRequest.newBuilder(URI.create(doors().token()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                        .POST(HttpRequest.BodyPublishers.ofString(form(query)))),
                "id_token");
    }

    private JsonNode json(HttpRequest.Builder request) throws Unreachable {
        try {
            var answer = client.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != FINE) {
                throw new Unreachable("it answered %d".formatted(answer.statusCode()));
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException | JacksonException broken) {
            throw new Unreachable(broken.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreachable("stopped");
        }
    }

    private static String word(JsonNode told, String name) throws Unreachable {
        var word = told.path(name).asString("");
        if (word.isEmpty()) {
            throw new Unreachable("it says no " + name);
        }
        return word;
    }

    private static String form(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> word.getKey() + "=" + encoded(word.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}

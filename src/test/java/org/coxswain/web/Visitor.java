package org.coxswain.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser that keeps cookies, follows no link by itself, and sends forms as the page has them. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final String site;
    private final CookieManager cookies;
    private final HttpClient client;

    public Visitor(String site) {
        this(site, new CookieManager());
    }

    private Visitor(String site, CookieManager cookies) {
        this.site = site;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** The same browser at another address. */
    public Visitor at(String other) {
        return new Visitor(other, cookies);
    }

    public Visitor at(TestServer other) {
        return at("http://127.0.0.1:" + other.server.port());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Fills the form of the sign-in page's kind: its token is taken from there. */
    public HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        var page = get(path.matches("/(people|sign-out).*") ? "/people" : path).body();
        var token = TOKEN.matcher(page);
        return postWith(token.find() ? token.group(1) : "", path, fields);
    }

    /** What a form of ours must send along. */
    public String token() throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in").body());
        return token.find() ? token.group(1) : "";
    }

    public HttpResponse<String> postWith(String token, String path, String... fields)
            throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        words.add("_csrf=" + URLEncoder.encode(token, UTF_8));
        for (var field = 0; field < fields.length; field += 2) {
            words.add(fields[field] + "=" + URLEncoder.encode(fields[field + 1], UTF_8));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", words))));
    }

    /** A file as a form sends it: what it says it is called, and what is in it. */
    public record Dropped(String name, byte[] content) {

        public static Dropped of(String name, String content) {
            return new Dropped(name, content.getBytes(UTF_8));
        }
    }

    public HttpResponse<String> drop(String path, List<Dropped> files) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var file : files) {
            body.writeBytes(("--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + file.name().replace("\"", "%22") + "\"\r\nContent-Type: text/csv\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes("--edge--\r\n".getBytes(UTF_8));
        return send(request(path + (path.contains("?") ? "&" : "?") + "_csrf=" + URLEncoder.encode(token(), UTF_8))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public CookieManager cookies() {
        return cookies;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

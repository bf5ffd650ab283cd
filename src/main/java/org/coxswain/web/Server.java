package org.coxswain.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coxswain.access.AccessSettings;
import org.coxswain.access.Cast;
import org.coxswain.access.Code;
import org.coxswain.access.FirstRun;
import org.coxswain.imports.ImportsSettings;
import org.coxswain.insight.InsightSettings;
import org.coxswain.insight.Standings;
import org.coxswain.ledger.Ledger;
import org.coxswain.setup.SetupSettings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The pages, answering until closed; requests under way are answered first. */
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final boolean secure;

    private Server(ConfigurableApplicationContext context, boolean secure) {
        this.context = context;
        this.secure = secure;
    }

    /**
     * What the pages are about.
     *
     * @param notice stands on every page; empty where nothing needs to be said
     */
    public record Subject(Ledger ledger, Imports imports, String notice) {

        public Subject(Ledger ledger, Imports imports) {
            this(ledger, imports, "");
        }
    }

    public static Server start(WebSettings settings, Subject subject) {
        var builder = new SpringApplicationBuilder(Site.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(properties(settings))
                .initializers(context -> give((GenericApplicationContext) context, settings, subject));
        return new Server(builder.run(), settings.https() != null);
    }

    /** Whoever opened the ledger closes it. */
    private static void give(GenericApplicationContext context, WebSettings settings, Subject subject) {
        context.registerBean(Ledger.class, subject::ledger, bean -> bean.setDestroyMethodName(""));
        context.registerBean(Imports.class, subject::imports);
        context.registerBean(Notice.class, () -> new Notice(subject.notice()));
        context.registerBean(AccessSettings.class, settings::access);
        context.registerBean(InsightSettings.class, settings::insight);
        context.registerBean(SetupSettings.class, settings::setup);
        context.registerBean(ImportsSettings.class, settings::imports);
        context.registerBean(Code.class, Code::fresh);
    }

    /** Nothing is read from the surroundings but what our own configuration file says. */
    private static Map<String, Object> properties(WebSettings settings) {
        var said = new HashMap<String, Object>(Map.of(
                "server.address",
                settings.address(),
                "server.port",
                settings.port(),
                "server.shutdown",
                "graceful",
                "spring.lifecycle.timeout-per-shutdown-phase",
                "20s",
                "spring.threads.virtual.enabled",
                true,
                "spring.main.banner-mode",
                "off",
                "spring.main.log-startup-info",
                false,
                "spring.web.resources.add-mappings",
                false,
                "server.forward-headers-strategy",
                settings.behind() ? "native" : "none",
                "server.server-header",
                ""));
        said.put("server.error.whitelabel.enabled", false);
        said.put("server.tomcat.use-relative-redirects", true);
        // Else the files of whoever is not signed in would be written to the disk before that is asked; see
        // imports.Uploads.
        said.put("spring.servlet.multipart.enabled", false);
        var https = settings.https();
        if (https != null) {
            said.put("server.ssl.certificate", "file:" + https.certificate().toAbsolutePath());
            said.put("server.ssl.certificate-private-key", "file:" + https.key().toAbsolutePath());
        }
        return said;
    }

    public int port() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return Objects.requireNonNull(server).getPort();
    }

    public boolean speaksHttps() {
        return secure;
    }

    /** The code that lets one person become the administrator; empty once there is one. */
    public Optional<String> firstRunCode() {
        return context.getBean(FirstRun.class).isDue()
                ? Optional.of(context.getBean(Code.class).text())
                : Optional.empty();
    }

    /** How a made-up company is let in. */
    public Cast cast() {
        return context.getBean(Cast.class);
    }

    /** How far reckoning is. */
    public Standings standings() {
        return context.getBean(Standings.class);
    }

    /** Parts of it, for whoever looks it over. */
    <T> Collection<T> parts(Class<T> kind) {
        return context.getBeansOfType(kind).values();
    }

    @Override
    public void close() {
        context.close();
    }
}

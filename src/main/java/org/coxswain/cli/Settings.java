package org.coxswain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Objects;
import org.coxswain.access.AccessSettings;
import org.coxswain.access.MailSettings;
import org.coxswain.access.OidcSettings;
import org.coxswain.imports.ImportsSettings;
import org.coxswain.insight.InsightSettings;
import org.coxswain.insight.Reckoner;
import org.coxswain.ledger.DataFolder;
import org.coxswain.ledger.LedgerPlace;
import org.coxswain.web.WebSettings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The one configuration file, {@code coxswain.yaml} in the data folder; each setting is described there. */
record Settings(
        @Nullable String address,
        @Nullable Integer port,
        @Nullable Boolean behindProxy,
        @Nullable Https https,
        @Nullable SignedIn signedIn,
        @Nullable Place ledger,
        @Nullable String publicAddress,
        @Nullable Mail mail,
        @Nullable Oidc oidc,
        @Nullable Dropped imports) {

    static final String FILE = "coxswain.yaml";
    private static final int PORT = 8080;
    private static final int MEGABYTE_BITS = 20;
    private static final SignedIn USUAL = new SignedIn(null, null);

    record Https(Path certificate, Path key) {}

    record SignedIn(@Nullable Integer idleDays, @Nullable Integer longestDays) {}

    record Mail(
            @Nullable String from,
            @Nullable String host,
            @Nullable Integer port,
            @Nullable String user,
            @Nullable String password,
            @Nullable Boolean starttls) {

        MailSettings settings() {
            if (from == null || host == null) {
                throw new Refused("%s: mail needs from and host.".formatted(FILE));
            }
            var login = user == null ? null : new MailSettings.Login(user, password == null ? "" : password);
            return new MailSettings(
                    from,
                    host,
                    Objects.requireNonNullElse(port, 587),
                    Objects.requireNonNullElse(starttls, true),
                    login);
        }
    }

    record Place(
            @Nullable String url, LedgerPlace.@Nullable Account owner, LedgerPlace.@Nullable Account application) {}

    record Oidc(
            @Nullable String issuer,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable String name,
            @Nullable Boolean trustEmail,
            @Nullable Boolean only) {

        OidcSettings settings() {
            if (issuer == null || clientId == null || clientSecret == null) {
                throw new Refused("%s: oidc needs issuer, clientId and clientSecret.".formatted(FILE));
            }
            if (!issuer.startsWith("https://")) {
                throw new Refused("%s: the issuer of oidc begins with https://.".formatted(FILE));
            }
            return new OidcSettings(
                    issuer,
                    new OidcSettings.Client(clientId, clientSecret),
                    Objects.requireNonNullElse(name, "your organisation"),
                    Objects.requireNonNullElse(trustEmail, false),
                    Objects.requireNonNullElse(only, false));
        }
    }

    record Dropped(@Nullable Path folder, @Nullable Long largestUpload) {

        ImportsSettings settings(Path data) {
            var largest = largestUpload == null ? ImportsSettings.USUAL_LARGEST : largestUpload << MEGABYTE_BITS;
            return new ImportsSettings(data, largest, folder, ImportsSettings.Rhythm.USUAL);
        }
    }

    static Settings in(Path data) throws IOException {
        var file = data.resolve(FILE);
        if (!Files.exists(file) || Files.readString(file).lines().allMatch(Settings::saysNothing)) {
            return new Settings(null, null, null, null, null, null, null, null, null, null);
        }
        try {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Files.readString(file), Settings.class);
        } catch (UnrecognizedPropertyException unknown) {
            throw new Refused("%s: there is no setting named %s.".formatted(file, unknown.getPropertyName()));
        } catch (JacksonException unreadable) {
            var where = unreadable.getLocation();
            throw new Refused(
                    "%s cannot be understood at line %d.".formatted(file, where == null ? 1 : where.getLineNr()));
        }
    }

    /** Leaves the file with every setting described, for whoever wants to change one; it may come to hold passwords. */
    static void describe(Path data) throws IOException {
        var file = data.resolve(FILE);
        if (!Files.exists(file)) {
            try (var described = Objects.requireNonNull(Settings.class.getResourceAsStream(FILE))) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(file, described.readAllBytes());
            }
        }
    }

    private static boolean saysNothing(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    LedgerPlace place() {
        if (ledger == null) {
            return new LedgerPlace.Embedded();
        }
        if (ledger.url() == null || ledger.owner() == null || ledger.application() == null) {
            throw new Refused("%s: the ledger needs url, owner and application.".formatted(FILE));
        }
        return new LedgerPlace.Elsewhere(ledger.url(), ledger.owner(), ledger.application());
    }

    WebSettings web(DataFolder data, Serving.Listening asked) {
        return new WebSettings(
                Objects.requireNonNullElse(asked.address(), Objects.requireNonNullElse(address, "127.0.0.1")),
                Objects.requireNonNullElse(asked.port(), Objects.requireNonNullElse(port, PORT)),
                Objects.requireNonNullElse(behindProxy, false),
                https == null ? null : new WebSettings.Certificate(https.certificate(), https.key()),
                access(Objects.requireNonNullElse(signedIn, USUAL)),
                new InsightSettings(
                        data.facts(),
                        data.path().resolve("scratch"),
                        InsightSettings.Rhythm.USUAL,
                        Reckoner.by(ReckonCommand.program())),
                Objects.requireNonNullElse(imports, new Dropped(null, null)).settings(data.path()));
    }

    private AccessSettings access(SignedIn stays) {
        if ((mail != null || oidc != null) && publicAddress == null) {
            throw new Refused("%s: mail and oidc need publicAddress, for the links to here.".formatted(FILE));
        }
        return new AccessSettings(
                Duration.ofDays(Objects.requireNonNullElse(stays.idleDays(), 7)),
                Duration.ofDays(Objects.requireNonNullElse(stays.longestDays(), 30)),
                publicAddress == null ? null : site(publicAddress),
                mail == null ? null : mail.settings(),
                oidc == null ? null : oidc.settings());
    }

    private static AccessSettings.Site site(String address) {
        try {
            return new AccessSettings.Site(address);
        } catch (IllegalArgumentException unusable) {
            throw new Refused(
                    "%s: publicAddress is to look like https://coxswain.example.com, without a path.".formatted(FILE));
        }
    }
}

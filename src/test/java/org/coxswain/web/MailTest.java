package org.coxswain.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.stream.Stream;
import org.coxswain.access.AccessSettings;
import org.coxswain.access.MailSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Mail as a real mail server gets it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailTest {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String NEW = "another long password";

    private TestServer started;
    private Visitor ada;

    @BeforeAll
    void start() throws Exception {
        MAIL.start();
        started = TestServer.founded(new AccessSettings(
                Duration.ofDays(7),
                Duration.ofDays(30),
                new AccessSettings.Site("https://coxswain.example/"),
                new MailSettings(
                        "crew@coxswain.example", "127.0.0.1", MAIL.getSmtp().getPort(), false, null),
                null));
        ada = started.signedIn("ada@example.com");
        ada.post("/people", "name", "Dana Deal", "email", "dana@example.com", "role", "SALESPERSON");
    }

    @AfterAll
    void stop() {
        started.close();
        MAIL.stop();
    }

    @Test
    @Order(1)
    void anInvitationIsMailedAndItsLinkShownToNobodyElse() throws Exception {
        var page = ada.post("/people/2/invitation").body();
        assertThat(page).contains("It was mailed to dana@example.com").doesNotContain("/invitation/");
        var mail = received(1);
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("crew@coxswain.example");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("dana@example.com");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(text(mail)).contains("Hello Dana Deal", "https://coxswain.example/invitation/", "for 7 days");
        var dana = started.visitor();
        assertThat(dana.post(path(mail), "password", TestServer.PASSWORD).statusCode())
                .isEqualTo(303);
        assertThat(dana.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void whoForgotThePasswordIsMailedALinkThatWorksOnce() throws Exception {
        assertThat(started.visitor().get("/sign-in").body()).contains("Forgot your password?");
        var before = started.signedIn("dana@example.com");
        assertThat(started.visitor()
                        .post("/forgotten", "email", " DANA@example.com ")
                        .body())
                .contains("a mail is on its way");
        var mail = received(2);
        assertThat(text(mail)).contains("for an hour", "your password is as it was");
        assertThat(before.get("/people").statusCode()).isEqualTo(200);
        var dana = started.visitor();
        assertThat(dana.post(path(mail), "password", NEW).statusCode()).isEqualTo(303);
        assertThat(before.get("/people").statusCode()).isEqualTo(302);
        assertThat(started.visitor().get(path(mail)).statusCode()).isEqualTo(410);
        assertThat(received(3).getSubject()).isEqualTo("Your password for Coxswain was changed");
    }

    @Test
    @Order(3)
    void theLinkOfWhoForgotHoldsForAnHour() throws Exception {
        started.visitor().post("/forgotten", "email", "dana@example.com");
        var path = path(received(4));
        started.clock.pass(Duration.ofMinutes(59));
        assertThat(started.visitor().get(path).statusCode()).isEqualTo(200);
        started.clock.pass(Duration.ofMinutes(2));
        assertThat(started.visitor().get(path).statusCode()).isEqualTo(410);
    }

    @Test
    @Order(4)
    void nobodyLearnsFromTheAnswerWhoWorksHere() throws Exception {
        var known = started.visitor().post("/forgotten", "email", "ada@example.com");
        var unknown = started.visitor().post("/forgotten", "email", "bob@example.com");
        assertThat(unknown.statusCode()).isEqualTo(200).isEqualTo(known.statusCode());
        assertThat(withoutForm(unknown.body())).isEqualTo(withoutForm(known.body()));
        received(5);
        Thread.sleep(200);
        assertThat(MAIL.getReceivedMessages()).hasSize(5);
    }

    @Test
    @Order(5)
    void aMailboxIsNotToBeFilledByStrangers() throws Exception {
        var stranger = started.visitor();
        var statuses = Stream.generate(() -> ask(stranger)).limit(8).toList();
        assertThat(statuses).startsWith(200, 200, 200).endsWith(429).containsOnly(200, 429);
    }

    private static int ask(Visitor stranger) {
        try {
            return stranger.post("/forgotten", "email", "zoe@example.com").statusCode();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    @Order(6)
    void whenTheMailServerIsGoneWhoeverInvitesIsGivenTheLink() throws Exception {
        MAIL.stop();
        var page = ada.post("/people/2/invitation").body();
        assertThat(page).contains("It could not be mailed: the mail server 127.0.0.1 did not take it");
        var path = page.replaceAll("(?s).*https://coxswain.example(/invitation/[\\w-]+).*", "$1");
        assertThat(started.visitor().get(path).body()).contains("Welcome, Dana Deal");
    }

    private static MimeMessage received(int number) {
        assertThat(MAIL.waitForIncomingEmail(10_000, number))
                .as("mail number %d", number)
                .isTrue();
        return MAIL.getReceivedMessages()[number - 1];
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString();
    }

    private static String path(MimeMessage mail) throws Exception {
        return text(mail).replaceAll("(?s).*https://coxswain.example(/invitation/[\\w-]+).*", "$1");
    }

    private static String withoutForm(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }
}

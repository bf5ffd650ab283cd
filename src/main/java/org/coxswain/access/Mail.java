package org.coxswain.access;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.coxswain.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends letters, outside of any transaction: a mail server may take its time. */
@Component
class Mail {

    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);
    private static final String PATIENCE_IN_MILLISECONDS = "10000";

    private final AccessSettings settings;
    private final Ledger ledger;

    Mail(AccessSettings settings, Ledger ledger) {
        this.settings = settings;
        this.ledger = ledger;
    }

    /** What came of sending. */
    sealed interface Sending {

        record Sent() implements Sending {}

        record Failed(String reason) implements Sending {}
    }

    /** Where links in letters lead; empty where no mail is set up. */
    Optional<AccessSettings.Site> site() {
        return settings.mail() == null ? Optional.empty() : Optional.ofNullable(settings.site());
    }

    /** Nobody waits for it, so that nobody can tell by the clock whether there was somebody to write to. */
    void sendAside(Letter letter) {
        if (settings.mail() != null) {
            start(letter);
        }
    }

    private void start(Letter letter) {
        Thread.ofVirtual().name("mail").start(() -> {
            if (send(letter) instanceof Sending.Failed failed) {
                LOG.warn("a mail was not sent ({}): {}", letter.subject(), failed.reason());
            }
        });
    }

    Sending send(Letter letter) {
        var mail = settings.mail();
        if (mail == null) {
            return new Sending.Failed("no mail server is set up");
        }
        try {
            Transport.send(written(letter, mail));
            return new Sending.Sent();
        } catch (MessagingException refused) {
            return new Sending.Failed("the mail server %s did not take it (%s)"
                    .formatted(mail.host(), refused.getClass().getSimpleName()));
        }
    }

    private MimeMessage written(Letter letter, MailSettings mail) throws MessagingException {
        var message = new MimeMessage(session(mail));
        message.setFrom(new InternetAddress(mail.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(ledger.clock().instant()));
        return message;
    }

    private static Session session(MailSettings mail) {
        var said = new Properties();
        said.setProperty("mail.smtp.host", mail.host());
        said.setProperty("mail.smtp.port", String.valueOf(mail.port()));
        said.setProperty("mail.smtp.starttls.enable", String.valueOf(mail.starttls()));
        said.setProperty("mail.smtp.starttls.required", String.valueOf(mail.starttls()));
        said.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (var time : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            said.setProperty("mail.smtp." + time, PATIENCE_IN_MILLISECONDS);
        }
        var login = mail.login();
        said.setProperty("mail.smtp.auth", String.valueOf(login != null));
        return Session.getInstance(said, login == null ? null : new Known(login));
    }

    private static final class Known extends Authenticator {

        private final MailSettings.Login login;

        Known(MailSettings.Login login) {
            this.login = login;
        }

        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(login.user(), login.password());
        }
    }
}

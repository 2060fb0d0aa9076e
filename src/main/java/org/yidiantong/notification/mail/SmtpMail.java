package org.yidiantong.notification.mail;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends mail by SMTP when {@code spring.mail.host} is set.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpMail implements OutgoingMail {

	private final JavaMailSender sender;

	private final String from;

	SmtpMail(JavaMailSender sender, @Value("${yidiantong.mail.from:${spring.mail.username:}}") String from) {
		if (!from.contains("@")) {
			throw new IllegalStateException(
					"spring.mail.host is set, so yidiantong.mail.from must hold the sender's address");
		}
		this.sender = sender;
		this.from = from;
	}

	@Override
	public void send(MailMessage letter) {
		MimeMessage message = this.sender.createMimeMessage();
		try {
			MailAttachment attached = letter.attachment();
			MimeMessageHelper parts = new MimeMessageHelper(message, attached != null, StandardCharsets.UTF_8.name());
			parts.setFrom(this.from);
			parts.setTo(letter.to());
			parts.setSubject(letter.subject());
			parts.setText(letter.text());
			if (attached != null) {
				parts.addAttachment(attached.name(), new ByteArrayResource(attached.content()), attached.mediaType());
			}
			// suppresses out-of-office replies
			message.setHeader("Auto-Submitted", "auto-generated");
		}
		catch (MessagingException ex) {
			throw new MailPreparationException(ex);
		}
		this.sender.send(message);
	}

}

package org.yidiantong.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeUtility;

import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files for addresses without an account, against a mail server that now and then is
 * down.
 */
class MailedFilesModuleTests extends MailTestServer {

	private static final byte[] FILE = "%PDF-1.7 一页".getBytes(StandardCharsets.UTF_8);

	private final String about = "report/" + UUID.randomUUID();

	@Autowired
	private AuditLog audit;

	@Test
	void mailsAFileOnceToAnAddressAndRecordsIt() throws Exception {
		queue();
		queue();
		assertThat(bound(() -> this.mail.isQueued("Wang@example.cn", this.about))).isTrue();
		assertThat(recorded()).as("before it was sent").isEmpty();
		this.scheduler.sendDue();
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).hasSize(1);
		assertThat(server.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("wang@example.cn");
		Multipart parts = (Multipart) server.getReceivedMessages()[0].getContent();
		BodyPart file = parts.getBodyPart(1);
		assertThat(file.getContentType()).startsWith("application/pdf");
		assertThat(MimeUtility.decodeText(file.getFileName())).isEqualTo("裕安区运行情况.pdf");
		assertThat(file.getInputStream().readAllBytes()).isEqualTo(FILE);
		assertThat(recorded()).containsExactly("2021-11 #1 → wang@example.cn");
	}

	@Test
	void sendsItLaterWhenTheServerWasDown() {
		server.stop();
		queue();
		this.scheduler.sendDue();
		assertThat(recorded()).isEmpty();
		server = started(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		CLOCK.forward(ROUND);
		this.scheduler.sendDue();
		assertThat(server.getReceivedMessages()).hasSize(1);
		assertThat(recorded()).hasSize(1);
	}

	@Test
	void keepsFileAndAddressEncryptedUntilItIsSent() {
		queue();
		assertThat(rows()).doesNotContain("wang@example.cn", hex("wang@example.cn"), hex("%PDF"));
	}

	private void queue() {
		MailAttachment file = new MailAttachment("裕安区运行情况.pdf", "application/pdf", FILE, this.about, "2021-11 #1");
		bound(() -> this.mail.queue(this.about, new MailMessage("wang@example.cn", "运行情况", "附件是一页报", file)));
	}

	private List<String> recorded() {
		AuditFilter mails = new AuditFilter(List.of(), this.about, "notification.mail-document", null, null);
		return inTransaction(() -> this.audit.find(mails, null, 10)).stream()
			.map((one) -> String.valueOf(one.label()))
			.toList();
	}

}

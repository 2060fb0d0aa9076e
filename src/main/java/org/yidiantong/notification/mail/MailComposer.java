package org.yidiantong.notification.mail;

import java.util.Locale;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Composes mails in Chinese. They hold a code or two numbers, and the address of the
 * sign-in page.
 */
@Component
class MailComposer {

	private final DistrictManagement districts;

	private final MessageSource messages;

	private final String site;

	MailComposer(DistrictManagement districts, MessageSource messages,
			@Value("${yidiantong.public-url:}") String site) {
		this.districts = districts;
		this.messages = messages;
		this.site = site.replaceFirst("/+$", "");
	}

	MailMessage code(String to, String code, long minutes) {
		return letter(to, "code", code, minutes);
	}

	MailMessage digest(String to, int waiting, int unread) {
		return letter(to, "digest", waiting, unread);
	}

	private MailMessage letter(String to, String kind, Object first, Object second) {
		String district = this.districts.find(BoundDistrict.required()).map(District::name).orElse("");
		String page = this.site.isEmpty() ? "" : this.site + "/" + BoundDistrict.required() + "/staff/inbox";
		return new MailMessage(to, words(kind + ".subject", district, first, second),
				words(kind + ".text", district, first, second) + (page.isEmpty() ? "" : "\n" + page) + "\n\n"
						+ words("foot", district),
				null);
	}

	private String words(String key, Object... arguments) {
		return this.messages.getMessage("notification.letter." + key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}

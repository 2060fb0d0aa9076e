package org.yidiantong.notification;

import java.util.Locale;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes letters, in Chinese: a code or two numbers, and where to sign in.
 */
@Component
class Letters {

	private final DistrictManagement districts;

	private final MessageSource messages;

	private final String site;

	Letters(DistrictManagement districts, MessageSource messages, @Value("${yidiantong.public-url:}") String site) {
		this.districts = districts;
		this.messages = messages;
		this.site = site.replaceFirst("/+$", "");
	}

	Letter code(String to, String code, long minutes) {
		return letter(to, "code", code, minutes);
	}

	Letter digest(String to, int waiting, int unread) {
		return letter(to, "digest", waiting, unread);
	}

	private Letter letter(String to, String kind, Object first, Object second) {
		String district = this.districts.find(BoundDistrict.required()).map(District::name).orElse("");
		String page = this.site.isEmpty() ? "" : this.site + "/" + BoundDistrict.required() + "/staff/inbox";
		return new Letter(to, words(kind + ".subject", district, first, second),
				words(kind + ".text", district, first, second) + (page.isEmpty() ? "" : "\n" + page) + "\n\n"
						+ words("foot", district));
	}

	private String words(String key, Object... arguments) {
		return this.messages.getMessage("notification.letter." + key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}

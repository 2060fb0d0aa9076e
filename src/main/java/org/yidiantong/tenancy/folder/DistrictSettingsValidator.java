package org.yidiantong.tenancy.folder;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SourceDocument;
import org.yidiantong.tenancy.folder.DistrictDraft.Handling;
import org.yidiantong.tenancy.folder.DistrictDraft.Limits;
import org.yidiantong.tenancy.folder.DistrictDraft.Page;

/**
 * Validates rules for settings that a schema cannot express: limits increase with the
 * grade and stay within the legal maximum, and white text is readable on the theme
 * colour.
 */
final class DistrictSettingsValidator {

	/** 60 calendar days from acceptance, in full working weeks. */
	private static final int LEGAL_WORKING_DAYS = 40;

	private static final double LEAST_CONTRAST = 4.5;

	private DistrictSettingsValidator() {
	}

	static void check(SourceDocument<?> document, DistrictDraft draft, Findings findings) {
		if (draft.settings() != null && draft.settings().limits() != null) {
			checkLimits(document, draft.settings().limits(), findings);
		}
		if (draft.settings() != null && draft.settings().page() != null) {
			checkPage(document, draft.settings().page(), findings);
		}
	}

	private static void checkLimits(SourceDocument<?> document, Limits limits, Findings findings) {
		Handling handling = limits.handlingWorkingDays();
		if (handling == null) {
			return;
		}
		List<Integer> growing = Stream.of(handling.simple(), handling.general(), handling.complex())
			.filter(Objects::nonNull)
			.toList();
		if (!growing.equals(growing.stream().sorted().toList())) {
			findings.add(document.at("/settings/limits/handlingWorkingDays"), "tenancy.limits-order");
		}
		int total = days(handling.complex()) + days(limits.reviewWorkingDays());
		if (total > LEGAL_WORKING_DAYS) {
			findings.add(document.at("/settings/limits/handlingWorkingDays/COMPLEX"), "tenancy.limits-legal", total,
					LEGAL_WORKING_DAYS);
		}
	}

	private static int days(@Nullable Integer days) {
		return (days != null) ? days : 0;
	}

	private static void checkPage(SourceDocument<?> document, Page page, Findings findings) {
		if (page.themeColor() == null) {
			return;
		}
		double contrast = 1.05 / (luminance(Integer.parseInt(page.themeColor().substring(1), 16)) + 0.05);
		if (contrast < LEAST_CONTRAST) {
			findings.add(document.at("/settings/page/themeColor"), "tenancy.contrast", page.themeColor(),
					"%.1f".formatted(contrast));
		}
	}

	/** Relative luminance by WCAG 2. */
	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}

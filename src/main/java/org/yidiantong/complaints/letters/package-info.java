/**
 * Supervision letters (督办函) of yellow and red cards, as a document (.docx) and as a page
 * (PDF).
 * <p>
 * Start at {@link org.yidiantong.complaints.letters.LetterManagement}. A letter states
 * what was known when its card was raised, and nothing that identifies anybody. It is
 * drawn when it is asked for.
 */
@ApplicationModule(displayName = "Letters 督办函",
		allowedDependencies = { "complaints", "complaints :: events", "complaints :: inspection", "complaints.cards",
				"calendar", "identity", "kernel", "tenancy", "http" })
@NullMarked
package org.yidiantong.complaints.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Candidates for the list (清单候选): what many complaints outside the list have in common.
 * <p>
 * Start at {@link org.yidiantong.checklist.candidates.CandidateManagement}. Words are
 * found by {@link org.yidiantong.checklist.candidates.CommonWords}, a pure function. A
 * candidate changes nothing: somebody proposes the item.
 */
@ApplicationModule(displayName = "Candidates for the list 清单候选",
		allowedDependencies = { "checklist", "checklist :: figures", "checklist :: finding", "organization", "identity",
				"tenancy", "calendar", "kernel", "http" })
@NullMarked
package org.yidiantong.checklist.candidates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

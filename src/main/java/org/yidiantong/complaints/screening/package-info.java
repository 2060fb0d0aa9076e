/**
 * Filings that are held for a look by the desk, because too many came from one network
 * address at once. They are no complaints yet: no list, figure or event knows them.
 * <p>
 * Start at {@link org.yidiantong.complaints.screening.HeldFilings}. A row keeps the whole
 * filing encrypted, and the keyed hash of its tracking code, under the id that the
 * complaint will have. The settings {@code yidiantong.held-filings.*} bound how many are
 * kept, and what was decided is deleted after some days. The module does not read what it
 * keeps. Publishes nothing.
 */
@ApplicationModule(displayName = "Screening 待核",
		allowedDependencies = { "calendar", "kernel", "organization", "tenancy" })
@NullMarked
package org.yidiantong.complaints.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

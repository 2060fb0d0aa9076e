/**
 * Filings that are held for a look by the desk, because too many came from one network
 * address at once. They are no complaints yet: no list, figure or event knows them.
 * <p>
 * Start at {@link org.yidiantong.complaints.screening.HeldFilings}. A row keeps the whole
 * filing encrypted, and the keyed hash of its tracking code, under the id that the
 * complaint will have. The module does not read what it keeps. Publishes nothing.
 */
@ApplicationModule(displayName = "Screening 待核", allowedDependencies = { "kernel", "organization", "tenancy" })
@NullMarked
package org.yidiantong.complaints.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

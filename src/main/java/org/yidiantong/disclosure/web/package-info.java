/**
 * Pages and API on which everybody reads disclosures, and pages on which officers write
 * and check them.
 */
@NullMarked
package org.yidiantong.disclosure.web;

import org.jspecify.annotations.NullMarked;

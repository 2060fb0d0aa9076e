/**
 * The page on which officers see and settle findings about disclosures.
 */
@NullMarked
package org.yidiantong.disclosure.findings.web;

import org.jspecify.annotations.NullMarked;

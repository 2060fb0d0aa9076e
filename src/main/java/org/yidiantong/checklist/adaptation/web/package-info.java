/**
 * API and pages of adaptations of flows.
 */
@NullMarked
package org.yidiantong.checklist.adaptation.web;

import org.jspecify.annotations.NullMarked;

/**
 * API and downloads of supervision letters.
 */
@NullMarked
package org.yidiantong.complaints.letters.web;

import org.jspecify.annotations.NullMarked;

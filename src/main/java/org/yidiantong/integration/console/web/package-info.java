/**
 * The staff pages 数据对接.
 */
@NullMarked
package org.yidiantong.integration.console.web;

import org.jspecify.annotations.NullMarked;

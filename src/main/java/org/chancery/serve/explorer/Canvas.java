package org.chancery.serve.explorer;

import java.util.Arrays;

/** Pixels in colours of 24 bits. */
final class Canvas {
    private final int width;
    private final int[] colours;

    Canvas(int width, int height, int ground) {
        this.width = width;
        colours = new int[width * height];
        Arrays.fill(colours, ground);
    }

    int width() {
        return width;
    }

    int height() {
        return colours.length / width;
    }

    /** A rectangle between these pixels, the last ones exclusive. */
    void rectangle(int left, int top, int right, int bottom, int colour) {
        for (int y = Math.max(top, 0); y < Math.min(bottom, height()); y++) {
            Arrays.fill(colours, y * width + Math.max(left, 0), y * width + Math.min(right, width), colour);
        }
    }

    /** A disc. Its edge is mixed with what is below it. */
    void disc(double centreX, double centreY, double radius, int colour) {
        int bottom = Math.min((int) (centreY + radius + 1), height() - 1);
        int right = Math.min((int) (centreX + radius + 1), width - 1);
        for (int y = Math.max((int) (centreY - radius - 1), 0); y <= bottom; y++) {
            for (int x = Math.max((int) (centreX - radius - 1), 0); x <= right; x++) {
                double distance = Math.hypot(x + 0.5 - centreX, y + 0.5 - centreY);
                double share = Math.min(Math.max(radius + 0.5 - distance, 0), 1);
                int place = y * width + x;
                colours[place] = mixed(colours[place], colour, share);
            }
        }
    }

    private static int mixed(int below, int above, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double value = ((below >> shift) & 0xFF) * (1 - share) + ((above >> shift) & 0xFF) * share;
            mixed |= (int) Math.round(value) << shift;
        }
        return mixed;
    }

    /** The bytes of a row: red, green, blue. */
    void row(int y, byte[] into) {
        for (int x = 0; x < width; x++) {
            int colour = colours[y * width + x];
            into[3 * x] = (byte) (colour >> 16);
            into[3 * x + 1] = (byte) (colour >> 8);
            into[3 * x + 2] = (byte) colour;
        }
    }
}

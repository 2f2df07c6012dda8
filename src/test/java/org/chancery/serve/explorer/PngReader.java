package org.chancery.serve.explorer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Reads pictures with Java's own reader, which is not ours. */
final class PngReader {
    private PngReader() {}

    static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError("The picture is no PNG", e);
        }
    }

    static String size(byte[] file) {
        BufferedImage picture = read(file);
        return picture.getWidth() + "x" + picture.getHeight();
    }
}

package io.github.softmaxreport.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What is on paper.
 *
 * @param pictures how many are drawn
 * @param corner the colour of the first page's corner, 0xRRGGBB
 */
record Print(int pages, int pictures, String text, int corner) {
    static Print of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Pictures pictures = new Pictures();
            for (PDPage page : document.getPages()) {
                pictures.processPage(page);
            }
            int corner = new PDFRenderer(document).renderImage(0, 0.2f).getRGB(1, 1) & 0xFFFFFF;
            return new Print(
                    document.getNumberOfPages(), pictures.drawn, new PDFTextStripper().getText(document), corner);
        }
    }

    /** What is wrong on paper that is to be white and to show so many pictures. */
    List<String> problems(long wanted) {
        List<String> problems = new ArrayList<>();
        if (pictures != wanted) {
            problems.add(pictures + " pictures instead of " + wanted);
        }
        if (corner != 0xFFFFFF) {
            problems.add("the paper is not white: " + Integer.toHexString(corner));
        }
        return problems;
    }

    /** Counts what is drawn; of a picture with a filter a sliver may lie on the page before, which is none. */
    private static final class Pictures extends PDFStreamEngine {
        private static final int SLIVER = 8;
        private int drawn;

        Pictures() {
            addOperator(new DrawObject(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals(OperatorName.DRAW_OBJECT)
                    && getResources().getXObject((COSName) operands.get(0)) instanceof PDImageXObject image
                    && image.getHeight() > SLIVER) {
                drawn++;
            }
            super.processOperator(operator, operands);
        }
    }
}

import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import './chain-picture.css';
import './picture-nodes.css';
import type { ChainPictureProps } from './chain-picture-props.ts';
import { PictureDrawing } from './picture-drawing.tsx';
import { PictureLegend } from './picture-legend.tsx';
import { PictureList } from './picture-list.tsx';
import { toPictureModel } from './picture-model.ts';
import { PictureNotes } from './picture-notes.tsx';
import { PictureTools } from './picture-tools.tsx';
import { readerKey, toPicture } from './picture.ts';
import { pictureSentence } from './picture-sentence.ts';
import { fitScale } from './view.ts';
import { useFrame } from './use-frame.ts';
import { useLayout } from './use-layout.ts';
import { usePictureEvents } from './use-picture-events.ts';
import { useView } from './use-view.ts';
import { sentencesOf } from './words-of-node.ts';

/** Who says that who says it, drawn: the reader at one end, and where each trail ends at the other. */
export function ChainPicture(props: ChainPictureProps): VNode {
  const { graph, claimId, opened, onOpen } = props;
  const model = useMemo(() => toPictureModel(graph, claimId), [graph, claimId]);
  // A page may hand in another set with the same keys.
  const openedKeys = [...opened].sort().join(' ');
  const picture = useMemo(() => toPicture(model, new Set(openedKeys.split(' '))), [model, openedKeys]);
  const sentences = useMemo(() => sentencesOf(picture), [picture]);
  const { frame, width, direction } = useFrame();
  const svg = useRef<SVGSVGElement>(null);
  const layout = useLayout(picture, direction);
  const events = usePictureEvents({ ...props, picture, layout, direction, svg });
  const view = useView({ frame, svg, layout, width, anchor: events.active ?? readerKey });
  const height = Math.max(160, Math.ceil(layout.height * fitScale(layout.width, width)));
  return (
    <section class="chain-picture" aria-label="The chains, drawn">
      <PictureTools view={view} picture={picture} onOpen={onOpen} />
      <div
        ref={frame}
        class="picture-frame"
        style={{ blockSize: `min(${String(height)}px, 70svh)` }}
        {...events.handlers(view)}
      >
        <PictureDrawing
          {...props}
          picture={picture}
          layout={layout}
          direction={direction}
          active={events.active ?? ''}
          label={pictureSentence(model, picture, graph.total)}
          sentences={sentences}
          svg={svg}
        />
      </div>
      <PictureNotes picture={picture} voices={model.voices.length} total={graph.total} />
      <PictureLegend />
      <PictureList picture={picture} sentences={sentences} onOpen={onOpen} onSelect={props.onSelect} />
    </section>
  );
}
